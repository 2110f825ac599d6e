// After a timeout the IRP is cancelled and waited for.
#include <ntddk.h>

typedef struct _VEGA_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} VEGA_EXTENSION, *PVEGA_EXTENSION;

IO_COMPLETION_ROUTINE VegaDone;

// The requester waits for Context and takes the IRP back.
_Use_decl_annotations_
NTSTATUS VegaDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

NTSTATUS VegaAsk(PVEGA_EXTENSION Ext)
{
    LARGE_INTEGER limit;
    NTSTATUS status;
    PIRP irp;

    PAGED_CODE();
    irp = IoAllocateIrp(Ext->Lower->StackSize, FALSE);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_INTERNAL_DEVICE_CONTROL;
    IoSetCompletionRoutine(irp, VegaDone, &Ext->Done, TRUE, TRUE, TRUE);
    status = IoCallDriver(Ext->Lower, irp);
    if (status == STATUS_PENDING) {
        limit.QuadPart = -10 * 1000 * 1000;
        if (KeWaitForSingleObject(&Ext->Done, Executive, KernelMode, FALSE, &limit) == STATUS_TIMEOUT) {
            IoCancelIrp(irp);
            KeWaitForSingleObject(&Ext->Done, Executive, KernelMode, FALSE, NULL);
        }
    }
    status = irp->IoStatus.Status;
    IoFreeIrp(irp);
    return status;
}
