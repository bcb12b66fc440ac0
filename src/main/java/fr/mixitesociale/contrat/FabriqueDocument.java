package fr.mixitesociale.contrat;

import fr.mixitesociale.contrat.modele.Ouvrage;

/** Writes a document in a file format. The room that knows Word and PDF brings it as a bean. */
public interface FabriqueDocument {

    /** @return the whole file; the same document always gives the same bytes */
    byte[] ecrire(Ouvrage ouvrage, Format format);

    /** A file format people open. */
    enum Format {
        DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        PDF("pdf", "application/pdf");

        private final String extension;
        private final String typeMime;

        Format(String extension, String typeMime) {
            this.extension = extension;
            this.typeMime = typeMime;
        }

        public String extension() {
            return extension;
        }

        public String typeMime() {
            return typeMime;
        }
    }
}
