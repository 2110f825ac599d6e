// The request comes from kernel mode.
#include <ntddk.h>

#define IOCTL_BURN_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x955, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _BURN_INPUT { ULONG Value; WCHAR Path[64]; } BURN_INPUT, *PBURN_INPUT;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH BurnControl;

_Use_decl_annotations_
NTSTATUS BurnControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    PBURN_INPUT input = (PBURN_INPUT)Irp->AssociatedIrp.SystemBuffer;
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    OBJECT_ATTRIBUTES attributes;
    UNICODE_STRING name;
    HANDLE key;

    UNREFERENCED_PARAMETER(DeviceObject);
    PAGED_CODE();
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_BURN_RUN) {
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(BURN_INPUT)) {
            status = STATUS_BUFFER_TOO_SMALL;
        } else {
            input->Path[63] = 0;
            if (Irp->RequestorMode == KernelMode) {
                RtlInitUnicodeString(&name, input->Path);
                InitializeObjectAttributes(&attributes, &name, OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE, NULL, NULL);
                status = ZwOpenKey(&key, KEY_ALL_ACCESS, &attributes);
                if (NT_SUCCESS(status)) {
                    ZwClose(key);
                }
            }
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
