// The pages were locked in the dispatch routine: the work item uses a mapping.
#include <ntddk.h>

typedef struct _FULMAR_ARGS { ULONG Count; ULONG Values[8]; } FULMAR_ARGS, *PFULMAR_ARGS;
typedef struct _FULMAR { PIO_WORKITEM Item; KDPC Dpc; PIRP Current; PMDL Mdl; KEVENT Stop; ULONG Sum; } FULMAR, *PFULMAR;

IO_WORKITEM_ROUTINE FulmarWork;

_Use_decl_annotations_
VOID FulmarWork(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PFULMAR ext = (PFULMAR)DeviceObject->DeviceExtension;
    PFULMAR_ARGS args = (PFULMAR_ARGS)MmGetSystemAddressForMdlSafe(ext->Mdl, NormalPagePriority | MdlMappingNoExecute);

    UNREFERENCED_PARAMETER(Context);
    if (args != NULL) {
        ext->Sum = args->Count;
    }
}
