// The annotation says that the lock comes back with the result.
#include <wdm.h>

typedef struct _PERCH {
    PIRP Irp;
} PERCH, *PPERCH;

_When_(return != FALSE, _Acquires_lock_(_Global_cancel_spin_lock_))
BOOLEAN EnterPerch(PPERCH Perch, PKIRQL Irql)
{
    IoAcquireCancelSpinLock(Irql);
    if (Perch->Irp) {
        return TRUE;
    }
    IoReleaseCancelSpinLock(*Irql);
    return FALSE;
}
