// Another driver of the stack registers a routine by an internal control code.
#include <ntddk.h>

#define IOCTL_INTERNAL_LOON_CONNECT CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8f0, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef VOID (*PLOON_NOTIFY)(PVOID Context, ULONG Event);
typedef struct _LOON_CONNECT { PLOON_NOTIFY Notify; PVOID Context; } LOON_CONNECT, *PLOON_CONNECT;

_Dispatch_type_(IRP_MJ_INTERNAL_DEVICE_CONTROL) DRIVER_DISPATCH LoonInternalControl;

_Use_decl_annotations_
NTSTATUS LoonInternalControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_INTERNAL_LOON_CONNECT) {
        PLOON_CONNECT connect = (PLOON_CONNECT)stack->Parameters.DeviceIoControl.Type3InputBuffer;

        connect->Notify(connect->Context, 0);
        status = STATUS_SUCCESS;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
