package fr.mixitesociale.alerte;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** The way out of the portal by e-mail; without {@code spring.mail.host} there is none, and the portal starts all the same. */
@Component
class Courrier {

    private final @Nullable JavaMailSender envoi;
    private final ReglagesAlerte reglages;

    Courrier(ObjectProvider<JavaMailSender> envoi, ReglagesAlerte reglages) {
        this.envoi = envoi.getIfAvailable();
        this.reglages = reglages;
    }

    boolean estConfigure() {
        return envoi != null;
    }

    /** @throws org.springframework.mail.MailException when the server refuses it or does not answer */
    void envoyer(String destinataire, Resume resume) {
        if (envoi == null) {
            throw new IllegalStateException("No SMTP server is configured");
        }
        MimeMessage message = envoi.createMimeMessage();
        try {
            MimeMessageHelper courriel = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            courriel.setFrom(reglages.expediteur());
            courriel.setTo(destinataire);
            courriel.setSubject(resume.objet());
            courriel.setText(resume.texte(), resume.html());
            // no automatic answer to an automatic message (RFC 3834)
            message.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException e) {
            throw new MailPreparationException(e);
        }
        envoi.send(message);
    }
}
