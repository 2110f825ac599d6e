// Plug and Play requests come from the system process.
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
    status = ZwOpenKey(&key, KEY_SET_VALUE, &attributes);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = ZwSetValueKey(key, Name, 0, REG_DWORD, &Value, sizeof(Value));
    ZwClose(key);
    return status;
}

typedef struct _DUNLIN_EXTENSION {
    PDEVICE_OBJECT Lower;
} DUNLIN_EXTENSION, *PDUNLIN_EXTENSION;

_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH DunlinPnp;

_Use_decl_annotations_
NTSTATUS DunlinPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDUNLIN_EXTENSION extension = (PDUNLIN_EXTENSION)DeviceObject->DeviceExtension;

    PAGED_CODE();
    (VOID)DunlinSave(&DunlinKey, &DunlinName, 1);
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(extension->Lower, Irp);
}
