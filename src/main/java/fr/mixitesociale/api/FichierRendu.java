package fr.mixitesociale.api;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers that are files to keep: never opened by the browser. */
final class FichierRendu {

    static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private FichierRendu() {}

    static ResponseEntity<byte[]> de(String nom, MediaType type, byte[] contenu) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(nom).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(contenu);
    }
}
