// What the page takes from sigma and graphology; bundled into sigma.js by the command in README.md.
import Graph from "graphology";
import Sigma from "sigma";
import { EdgeRectangleProgram, NodeCircleProgram } from "sigma/rendering";
import { floatColor } from "sigma/utils";

globalThis.sigmaBundle = { Graph, Sigma, EdgeRectangleProgram, NodeCircleProgram, floatColor };
