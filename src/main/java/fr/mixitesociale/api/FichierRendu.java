package fr.mixitesociale.api;

import java.nio.charset.StandardCharsets;
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
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(nom).toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(contenu);
    }

    /** An accented name is told as RFC 6266 has it; a plain one stays plain. */
    private static ContentDisposition disposition(String nom) {
        ContentDisposition.Builder piece = ContentDisposition.attachment();
        return StandardCharsets.US_ASCII.newEncoder().canEncode(nom)
                ? piece.filename(nom).build()
                : piece.filename(nom, StandardCharsets.UTF_8).build();
    }
}
