package fr.mixitesociale.inventaire;

import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks one XML part of an XLSX file. A cell address far to the right makes readers allocate every column before it,
 * so addresses are checked as text first.
 */
final class ControleFeuille {

    private static final int LIGNES_MAX = 100_000;
    private static final int LETTRES_MAX = 3;
    private static final XMLInputFactory XML = fabrique();

    private int lignes;
    private int cellules;
    private int texte;

    private ControleFeuille() {}

    /** @return the first fault, empty when the part is harmless */
    static Optional<ErreurFichier> parcourir(InputStream flux) throws XMLStreamException {
        XMLStreamReader xml = XML.createXMLStreamReader(flux);
        try {
            return new ControleFeuille().parcourir(xml);
        } finally {
            xml.close();
        }
    }

    private Optional<ErreurFichier> parcourir(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            Optional<ErreurFichier> erreur = switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    Optional.of(Erreurs.duFichier("xlsx_entites"));
                case XMLStreamConstants.START_ELEMENT -> element(xml);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> texte(xml);
                default -> Optional.empty();
            };
            if (erreur.isPresent()) {
                return erreur;
            }
        }
        return Optional.empty();
    }

    private Optional<ErreurFichier> element(XMLStreamReader xml) {
        texte = 0;
        if (xml.getLocalName().equals("row")) {
            cellules = 0;
            return ++lignes > LIGNES_MAX
                    ? Optional.of(Erreurs.duFichier("trop_de_lignes", LIGNES_MAX))
                    : Optional.empty();
        }
        if (!xml.getLocalName().equals("c")) {
            return Optional.empty();
        }
        String adresse = xml.getAttributeValue(null, "r");
        return ++cellules > LignesCsv.COLONNES_MAX
                        || (adresse != null && colonnesAvant(adresse) > LignesCsv.COLONNES_MAX)
                ? Optional.of(Erreurs.deLaLigne(lignes, "trop_de_colonnes", LignesCsv.COLONNES_MAX))
                : Optional.empty();
    }

    private Optional<ErreurFichier> texte(XMLStreamReader xml) {
        texte += xml.getTextLength();
        return texte > LignesCsv.CELLULE_MAX
                ? Optional.of(Erreurs.deLaLigne(lignes, "cellule_trop_longue", LignesCsv.CELLULE_MAX))
                : Optional.empty();
    }

    /**
     * Column number of « BC12 »; more letters than Excel knows count as too far, as does what is no such address: readers
     * also follow « $ZZZZZZ$1 ».
     */
    private static int colonnesAvant(String adresse) {
        int colonne = 0;
        for (int i = 0; i < adresse.length() && estUneLettre(adresse.charAt(i)); i++) {
            if (i == LETTRES_MAX) {
                return Integer.MAX_VALUE;
            }
            colonne = colonne * 26 + (Character.toUpperCase(adresse.charAt(i)) - 'A' + 1);
        }
        return colonne == 0 ? Integer.MAX_VALUE : colonne;
    }

    private static boolean estUneLettre(char signe) {
        return signe >= 'A' && signe <= 'Z' || signe >= 'a' && signe <= 'z';
    }

    private static XMLInputFactory fabrique() {
        XMLInputFactory fabrique = XMLInputFactory.newDefaultFactory();
        fabrique.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabrique.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabrique.setProperty(XMLInputFactory.IS_COALESCING, false);
        return fabrique;
    }
}
