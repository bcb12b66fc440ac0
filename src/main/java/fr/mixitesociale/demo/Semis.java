package fr.mixitesociale.demo;

/**
 * One part of the demonstration, sown at start-up in {@link org.springframework.core.annotation.Order order}, as the
 * portal itself. Does nothing when it is already there.
 */
interface Semis {

    void semer();
}
