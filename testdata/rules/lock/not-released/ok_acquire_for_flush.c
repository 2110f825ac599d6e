// The cache manager asks for the file's resources and gives them back through the other routine.
#include <ntifs.h>

FAST_IO_ACQUIRE_FOR_CCFLUSH LeafAcquireForFlush;

_Use_decl_annotations_
NTSTATUS LeafAcquireForFlush(PFILE_OBJECT FileObject, PDEVICE_OBJECT DeviceObject)
{
    PFSRTL_COMMON_FCB_HEADER header = (PFSRTL_COMMON_FCB_HEADER)FileObject->FsContext;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (header->Resource != NULL) {
        ExAcquireResourceExclusiveLite(header->Resource, TRUE);
    }
    return STATUS_SUCCESS;
}
