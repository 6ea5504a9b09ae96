package limits.planted;

import com.google.ortools.sat.CpModel;

/** A planted fault: native code, asked from anywhere. */
final class Solves {

    final CpModel model = new CpModel();
}
