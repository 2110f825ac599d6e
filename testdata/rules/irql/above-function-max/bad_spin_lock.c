// The function promises never to leave APC_LEVEL, and takes a spin lock.
#include <wdm.h>

typedef struct _COURSE {
    KSPIN_LOCK Lock;
    ULONG Holes;
} COURSE, *PCOURSE;

_IRQL_always_function_max_(APC_LEVEL)
VOID CourseExtend_bad(_Inout_ PCOURSE Course)
{
    KIRQL irql;

    KeAcquireSpinLock(&Course->Lock, &irql); // expect: irql/above-function-max
    Course->Holes++;
    KeReleaseSpinLock(&Course->Lock, irql);
}
