// Nobody knows who calls this: it may be a thread.
#include <wdm.h>

typedef struct _CURVE {
    double A, B;
} CURVE, *PCURVE;

ULONG CurveAt(PCURVE Curve, ULONG X)
{
    double y = Curve->A * X + Curve->B;

    return (ULONG)y;
}
