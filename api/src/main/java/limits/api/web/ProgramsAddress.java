package limits.api.web;

import jakarta.servlet.http.HttpServletRequest;

/** Which addresses programs ask, so that they are answered in their language: JSON, not pages. */
final class ProgramsAddress {

    private ProgramsAddress() {}

    /** The doors for programs, and the trees of the logs, whose addresses others' programmes expect. */
    static boolean is(HttpServletRequest request) {
        String address =
                request.getRequestURI().substring(request.getContextPath().length());
        return address.startsWith("/api/") || address.startsWith("/log/");
    }
}
