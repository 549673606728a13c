/** The descriptor of a dataset, which lists all its other files. */
export const descriptorName = 'datapackage.json';
