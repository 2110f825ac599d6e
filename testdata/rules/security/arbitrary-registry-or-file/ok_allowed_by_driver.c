// A function of the driver decides which names are allowed.
#include <ntddk.h>

#define IOCTL_WATER_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x956, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _WATER_INPUT { ULONG Value; WCHAR Path[64]; } WATER_INPUT, *PWATER_INPUT;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH WaterControl;

BOOLEAN WaterIsAllowed(PCWSTR Path);

_Use_decl_annotations_
NTSTATUS WaterControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    PWATER_INPUT input = (PWATER_INPUT)Irp->AssociatedIrp.SystemBuffer;
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    OBJECT_ATTRIBUTES attributes;
    UNICODE_STRING name;
    HANDLE key;

    UNREFERENCED_PARAMETER(DeviceObject);
    PAGED_CODE();
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_WATER_RUN) {
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(WATER_INPUT)) {
            status = STATUS_BUFFER_TOO_SMALL;
        } else {
            input->Path[63] = 0;
            if (WaterIsAllowed(input->Path)) {
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
