// Without the last store the pointer outlives the string.
#include <wdm.h>

DRIVER_INITIALIZE DriverEntry;
DRIVER_UNLOAD ScaleUnload;
static PUNICODE_STRING g_Path;

_Use_decl_annotations_
VOID ScaleUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
    if (g_Path) {
        DbgPrint("%wZ\n", g_Path);
    }
}

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    DriverObject->DriverUnload = ScaleUnload;
    g_Path = RegistryPath;
    DbgPrint("%wZ\n", g_Path);
    g_Path = NULL; // guard
    return STATUS_SUCCESS;
}
