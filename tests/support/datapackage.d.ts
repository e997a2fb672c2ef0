declare module 'datapackage' {
	interface Resource {
		name: string;
		tabular: boolean;
		read(options: { keyed: boolean }): Promise<unknown[]>;
	}
	export class Package {
		static load(
			descriptor: object,
			options: { basePath: string; strict: boolean }
		): Promise<Package>;
		errors: Error[];
		valid: boolean;
		resources: Resource[];
	}
}
