// The register is fixed, the caller only says that it wants it read.
#include <ntddk.h>
#include <intrin.h>

#define IOCTL_CURLEW_DO CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _CURLEW_INPUT { ULONG Index; ULONG Count; HANDLE Handle; ULONG64 Value; } CURLEW_INPUT, *PCURLEW_INPUT;

ULONG64 CurlewLast;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH CurlewControl;

_Use_decl_annotations_
NTSTATUS CurlewControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    PCURLEW_INPUT input = (PCURLEW_INPUT)Irp->AssociatedIrp.SystemBuffer;
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode != IOCTL_CURLEW_DO) {
        goto done;
    }
    if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(CURLEW_INPUT)) {
        status = STATUS_BUFFER_TOO_SMALL;
        goto done;
    }
    CurlewLast = __readmsr(0x19C) + input->Count;
    status = STATUS_SUCCESS;

done:
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
