// FN: The counterpart restores a level that it is handed, without saying so.
// Whether a level that comes from a caller differs from that of the entry is not known inside of the function.
#include <wdm.h>

typedef struct _SAFE {
    KSPIN_LOCK Lock;
    ULONG Version;
} SAFE, *PSAFE;

VOID SafeClose_bad(PSAFE Safe, KIRQL Irql)
{
    Safe->Version++;
    KeReleaseSpinLock(&Safe->Lock, Irql);
}
