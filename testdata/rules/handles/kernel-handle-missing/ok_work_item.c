// A work item runs in a thread of the system process.
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

IO_WORKITEM_ROUTINE DunlinLater;

_Use_decl_annotations_
VOID DunlinLater(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    PAGED_CODE();
    (VOID)DunlinSave(&DunlinKey, &DunlinName, 2);
}
