"""Everything that language processing adds."""

from checker.language.annotate import annotate
from checker.records import LanguageOptions
from tests.language.reading import article

TEXT = (
    "# Barge sinks\n"
    "A barge with 40 tonnes of oats sank on Tuesday, the harbour master, Moira Cargill, said.\n"
    "“We lost every sack,” Cargill told reporters. She put the loss at £9,000."
)


def test_entities_times_quantities_and_quotations_are_found() -> None:
    """And each points into the text."""
    [document] = annotate([article(TEXT).model_copy(update={"published": "2026-02-18"})], LanguageOptions())
    assert "Moira Cargill" in {e.name for e in document.entities}
    assert [m.value.start for m in document.times] == ["2026-02-17"]
    assert {(m.value.dimension, m.value.stated) for m in document.quantities} == {("mass", 40_000), ("money", 9000)}
    words = [(document.text(m), m.text) for m in document.times]
    words += [(document.text(m), m.text) for m in document.quantities]
    words += [(document.text(q), q.text) for q in document.quotations]
    assert all(cut == stated for cut, stated in words)


def test_quotations_know_the_entities() -> None:
    """Entities are found before the speech that names them."""
    [document] = annotate([article(TEXT)], LanguageOptions())
    [said] = [q for q in document.quotations if q.text == "We lost every sack,"]
    assert said.speaker is not None
    assert document.entity(said.speaker).name == "Moira Cargill"


def test_articles_do_not_mix() -> None:
    """An article is annotated the same alone and in company, and the order is kept."""
    other = article("The lock at Leith was built in 1806.").model_copy(update={"id": "b"})
    both = annotate([article(TEXT), other], LanguageOptions())
    assert [d.article.id for d in both] == ["a", "b"]
    assert both == [*annotate([article(TEXT)], LanguageOptions()), *annotate([other], LanguageOptions())]


def test_an_article_without_text_has_nothing() -> None:
    """No blocks, no findings, no error."""
    [document] = annotate([article("")], LanguageOptions())
    found = (document.tokens, document.entities, document.times, document.quantities, document.quotations)
    assert not any(found)


def test_names_known_from_elsewhere_help_a_lone_sentence() -> None:
    """Nothing in the sentence shows that its first word is a name."""
    told = article("Rubio raised concerns about migration")
    [alone], [helped] = (annotate([told], LanguageOptions(names=names)) for names in ((), ("Rubio",)))
    assert "Rubio" not in {e.name for e in alone.entities}
    assert "Rubio" in {e.name for e in helped.entities}
