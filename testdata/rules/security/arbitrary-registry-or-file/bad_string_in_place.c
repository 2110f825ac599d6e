// The string is put together by hand.
#include <ntddk.h>

#define IOCTL_POOL_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x944, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _POOL_INPUT { ULONG Value; WCHAR Path[64]; } POOL_INPUT, *PPOOL_INPUT;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH PoolControl;

_Use_decl_annotations_
NTSTATUS PoolControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    PPOOL_INPUT input = (PPOOL_INPUT)Irp->AssociatedIrp.SystemBuffer;
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    OBJECT_ATTRIBUTES attributes;
    UNICODE_STRING name;
    HANDLE key;

    UNREFERENCED_PARAMETER(DeviceObject);
    PAGED_CODE();
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_POOL_RUN) {
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(POOL_INPUT)) {
            status = STATUS_BUFFER_TOO_SMALL;
        } else {
            input->Path[63] = 0;
            name.Buffer = input->Path;
            name.Length = (USHORT)(wcslen(input->Path) * sizeof(WCHAR));
            name.MaximumLength = name.Length;
            InitializeObjectAttributes(&attributes, &name, OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE, NULL, NULL);
            status = ZwOpenKey(&key, KEY_ALL_ACCESS, &attributes); // expect: security/arbitrary-registry-or-file
            if (NT_SUCCESS(status)) {
                ZwClose(key);
            }
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
