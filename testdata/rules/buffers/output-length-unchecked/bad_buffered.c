// The answer of a buffered control code is written however short the caller's buffer is.
#include <ntddk.h>

#define IOCTL_WILLET_INFO CTL_CODE(FILE_DEVICE_UNKNOWN, 0x820, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _WILLET_INFO { ULONG Version; ULONG Serial; } WILLET_INFO, *PWILLET_INFO;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH WilletControl;

_Use_decl_annotations_
NTSTATUS WilletControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    ULONG_PTR written = 0;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_WILLET_INFO) {
        PWILLET_INFO info = (PWILLET_INFO)Irp->AssociatedIrp.SystemBuffer;

        RtlZeroMemory(info, sizeof(*info)); // expect: buffers/output-length-unchecked
        status = STATUS_SUCCESS;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = written;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
