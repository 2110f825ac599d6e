// The flag is added below.
#include <ntddk.h>

static UNICODE_STRING DunlinKey = RTL_CONSTANT_STRING(L"\\Registry\\Machine\\Software\\Dunlin");
static UNICODE_STRING DunlinName = RTL_CONSTANT_STRING(L"Count");

static NTSTATUS DunlinSave(PUNICODE_STRING Path, PUNICODE_STRING Name, ULONG Value)
{
    OBJECT_ATTRIBUTES attributes;
    HANDLE key;
    NTSTATUS status;

    PAGED_CODE();
    InitializeObjectAttributes(&attributes, Path, OBJ_CASE_INSENSITIVE, NULL, NULL);
    attributes.Attributes |= OBJ_KERNEL_HANDLE;
    status = ZwOpenKey(&key, KEY_SET_VALUE, &attributes);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = ZwSetValueKey(key, Name, 0, REG_DWORD, &Value, sizeof(Value));
    ZwClose(key);
    return status;
}

_Dispatch_type_(IRP_MJ_CREATE) DRIVER_DISPATCH DunlinDispatch;

_Use_decl_annotations_
NTSTATUS DunlinDispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(DeviceObject);
    status = DunlinSave(&DunlinKey, &DunlinName, 1);
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
