package fr.mixitesociale.api;

import java.io.IOException;
import java.util.Objects;
import org.springframework.web.multipart.MultipartFile;

/** The part « fichier » of a request, with the name its sender gave it. */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
record FichierRecu(String nom, byte[] contenu) {

    static FichierRecu de(MultipartFile fichier) throws IOException {
        return new FichierRecu(Objects.requireNonNullElse(fichier.getOriginalFilename(), ""), fichier.getBytes());
    }
}
