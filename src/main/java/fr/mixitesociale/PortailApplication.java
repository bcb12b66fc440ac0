package fr.mixitesociale;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.lumo.Lumo;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** Starts the portal; without a profile, the demonstration. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Portail des contrats de mixité sociale")
@Push(transport = Transport.WEBSOCKET_XHR)
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("styles/portail.css")
public class PortailApplication implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(PortailApplication.class, args);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Contrats de mixité sociale");
        settings.addMetaTag("color-scheme", "light dark");
        settings.addFavIcon("icon", "images/favicon.svg", "any");
    }
}
