// The pointer to the stack location was taken before, but its memory goes with the IRP.
#include <wdm.h>

typedef struct _PIPE {
    PDEVICE_OBJECT Lower;
    LONG BytesAsked;
} PIPE, *PPIPE;

DRIVER_DISPATCH PipeWrite;

_Use_decl_annotations_
NTSTATUS PipeWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPIPE pipe = (PPIPE)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status;

    IoSkipCurrentIrpStackLocation(Irp);
    status = IoCallDriver(pipe->Lower, Irp);
    if (NT_SUCCESS(status)) {
        InterlockedExchangeAdd(&pipe->BytesAsked, (LONG)stack->Parameters.Write.Length); // expect: irp/use-after-forward
    }
    return status;
}
