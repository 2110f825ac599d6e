// A framework lock is named by a handle; that the handle is in a local does not matter.
#include <ntddk.h>
#include <wdf.h>

typedef struct _DEVICE_CONTEXT {
    WDFSPINLOCK Lock;
    ULONG Pending;
} DEVICE_CONTEXT, *PDEVICE_CONTEXT;

VOID ContextAdd(PDEVICE_CONTEXT context)
{
    WDFSPINLOCK lock = context->Lock;

    WdfSpinLockAcquire(lock);
    context->Pending++;
    WdfSpinLockRelease(lock);
}
