/** Style sheets are gathered into one by the bundler. */
declare module '*.css';
