// A routine that is synchronized with the interrupt fills the buffer, which it finds in its context.
#include <ntddk.h>

#define IOCTL_KAGU_SNAPSHOT CTL_CODE(FILE_DEVICE_UNKNOWN, 0x815, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _KAGU_EXTENSION { PKINTERRUPT Interrupt; ULONG Counters[8]; } KAGU_EXTENSION, *PKAGU_EXTENSION;
typedef struct _KAGU_REQUEST { PKAGU_EXTENSION Extension; PVOID Buffer; } KAGU_REQUEST, *PKAGU_REQUEST;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH KaguControl;
KSYNCHRONIZE_ROUTINE KaguSnapshot;

_Use_decl_annotations_
BOOLEAN KaguSnapshot(PVOID Context)
{
    PKAGU_REQUEST request = (PKAGU_REQUEST)Context;

    RtlCopyMemory(request->Buffer, request->Extension->Counters, sizeof(request->Extension->Counters));
    return TRUE;
}

_Use_decl_annotations_
NTSTATUS KaguControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PKAGU_EXTENSION ext = (PKAGU_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;

    Irp->IoStatus.Information = 0;
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_KAGU_SNAPSHOT) {
        KAGU_REQUEST request;

        request.Extension = ext;
        request.Buffer = Irp->AssociatedIrp.SystemBuffer;
        if (stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(ext->Counters)) {
            status = STATUS_BUFFER_TOO_SMALL;
        } else {
            KeSynchronizeExecution(ext->Interrupt, KaguSnapshot, &request);
            Irp->IoStatus.Information = sizeof(ext->Counters);
            status = STATUS_SUCCESS;
        }
    }
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
