// The routine only tells the worker, which finds the request in the list.
#include <ntddk.h>

typedef struct _JASPER_EXTENSION {
    KSPIN_LOCK Lock;
    LIST_ENTRY Waiting;
    PIRP Current;
} JASPER_EXTENSION, *PJASPER_EXTENSION;

DRIVER_CANCEL JasperCancel;

static KEVENT g_JasperWork;

_Use_decl_annotations_
VOID JasperCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    IoReleaseCancelSpinLock(Irp->CancelIrql);
    KeSetEvent(&g_JasperWork, IO_NO_INCREMENT, FALSE);
}
