"""Text to annotated text: sentences, names, coreference, quotations, speakers, times, quantities, negation, hedges."""
