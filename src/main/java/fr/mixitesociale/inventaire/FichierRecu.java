package fr.mixitesociale.inventaire;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** An uploaded file: its cleaned name, its bytes and their fingerprint, by which the same file is recognised. */
record FichierRecu(String nom, byte[] contenu, String sha256) {

    static FichierRecu de(String nom, byte[] contenu) {
        if (contenu.length > FichierTropGros.LIMITE_OCTETS) {
            throw new FichierTropGros();
        }
        return new FichierRecu(NomFichier.nettoyer(nom), contenu, empreinte(contenu));
    }

    FichierRefuse refus(ErreurFichier erreur) {
        return new FichierRefuse(nom, List.of(erreur));
    }

    FichierRefuse refus(List<ErreurFichier> erreurs) {
        return new FichierRefuse(nom, erreurs);
    }

    private static String empreinte(byte[] contenu) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(contenu));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
