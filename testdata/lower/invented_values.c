// Constants that nothing declares: in cases, in array bounds and in tables.
#include <vendor.h>
int Ask(void);
int Cases(int a) { switch (a) { case 1: return 1; case VENDOR_A: return 2; case VENDOR_B: return 3; } return 0; }
int KnownSwitch(void) { switch (1) { case VENDOR_A: return 2; default: return 3; } }
int Bounds(void) { int a[VENDOR_MAX]; a[0] = Ask(); return a[0]; }
struct { int id; int (*ask)(void); } table[] = { { VENDOR_A, Ask }, { 7, Ask } };
void Pointer(void) { g_VendorState->count = Ask(); g_VendorState->inner.flag = 1; }
