// The address of the process object is told.
#include <ntddk.h>

#define IOCTL_MARGAY_GET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x804, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _MARGAY_INFO { ULONG Version; PEPROCESS Process; } MARGAY_INFO, *PMARGAY_INFO;
typedef struct _MARGAY_EXTENSION { PDEVICE_OBJECT Lower; KEVENT Event; ULONG Number; HANDLE File; } MARGAY_EXTENSION, *PMARGAY_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH MargayControl;

_Use_decl_annotations_
NTSTATUS MargayControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    ULONG_PTR given = 0;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_MARGAY_GET) {
        PMARGAY_EXTENSION ext = (PMARGAY_EXTENSION)DeviceObject->DeviceExtension;
        PMARGAY_INFO info = (PMARGAY_INFO)Irp->AssociatedIrp.SystemBuffer;

        status = STATUS_BUFFER_TOO_SMALL;
        if (stack->Parameters.DeviceIoControl.OutputBufferLength >= sizeof(*info)) {
            RtlZeroMemory(info, sizeof(*info));
            info->Version = ext->Number;
            info->Process = PsGetCurrentProcess(); // expect: buffers/kernel-pointer-leak
            given = sizeof(*info);
            status = STATUS_SUCCESS;
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = given;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
