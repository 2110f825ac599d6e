// When the queue refuses the IRP, it is still the caller's.
#include <wdm.h>

typedef struct _COUNTER {
    IO_CSQ Queue;
} COUNTER, *PCOUNTER;

DRIVER_DISPATCH CounterRead_ok;

_Use_decl_annotations_
NTSTATUS CounterRead_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCOUNTER counter = (PCOUNTER)DeviceObject->DeviceExtension;
    NTSTATUS status = IoCsqInsertIrpEx(&counter->Queue, Irp, NULL, NULL);

    if (!NT_SUCCESS(status)) {
        Irp->IoStatus.Status = status;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return status;
    }
    return STATUS_PENDING;
}
