// All calls stand after the release, on every path.
#include <wdm.h>

typedef struct _POOL_USER {
    KSPIN_LOCK Lock;
    HANDLE Section;
    BOOLEAN Closing;
} POOL_USER, *PPOOL_USER;

NTSTATUS UserClose_ok(PPOOL_USER User)
{
    HANDLE section;
    KIRQL irql;

    KeAcquireSpinLock(&User->Lock, &irql);
    if (User->Closing) {
        KeReleaseSpinLock(&User->Lock, irql);
        return STATUS_DELETE_PENDING;
    }
    User->Closing = TRUE;
    section = User->Section;
    User->Section = NULL;
    KeReleaseSpinLock(&User->Lock, irql);

    return ZwClose(section);
}
