// Macros that nothing declares: in front of and inside of declarations, as statements and as loops.
#include <vendor.h>
void Step(int);
VENDOR_API int Exported(int a);
int VENDOR_CALL Called(int a) { return a; }
VENDOR_DECLARE(a, b)
typedef int T;
T Annotated(VENDOR_IN int a, VENDOR_COUNT(4) int *b) { return a + *b; }
void Statement(int a) { VENDOR_TRACE(a) Step(a); }
void Loop(int a) { VENDOR_FOR_EACH(a) { Step(a); } Step(0); }
