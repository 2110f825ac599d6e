// The way that does not restore stops the machine.
#include <wdm.h>

typedef struct _STRICTMATH {
    KFLOATING_SAVE Save;
    ULONG Magic;
} STRICTMATH, *PSTRICTMATH;

_Kernel_float_restored_
VOID StrictEnd(PSTRICTMATH Strict)
{
    if (Strict->Magic != 0x5AFE) {
        KeBugCheckEx(MANUALLY_INITIATED_CRASH, (ULONG_PTR)Strict, 0, 0, 0);
    }
    KeRestoreFloatingPointState(&Strict->Save);
}
