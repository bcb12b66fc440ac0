package fr.mixitesociale.accueil;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.boot.info.GitProperties;
import org.springframework.stereotype.Component;

/** Which portal this is, as one reads it over the telephone: version, and commit when the build knows it. */
@Component
public class VersionPortail {

    private final String texte;

    VersionPortail(ObjectProvider<BuildProperties> construction, ObjectProvider<GitProperties> depot) {
        BuildProperties proprietes = construction.getIfAvailable();
        GitProperties git = depot.getIfAvailable();
        String version = proprietes == null || proprietes.getVersion() == null ? "–" : proprietes.getVersion();
        texte = git == null ? version : version + " (" + git.getShortCommitId() + ")";
    }

    public String texte() {
        return texte;
    }
}
