// The main resource shared and the paging resource exclusively: two resources.
#include <ntifs.h>

VOID Extend_ok(PFSRTL_ADVANCED_FCB_HEADER Header, LONGLONG Size)
{
    FsRtlEnterFileSystem();
    ExAcquireResourceSharedLite(Header->Resource, TRUE);
    ExAcquireResourceExclusiveLite(Header->PagingIoResource, TRUE);
    Header->AllocationSize.QuadPart = Size;
    ExReleaseResourceLite(Header->PagingIoResource);
    ExReleaseResourceLite(Header->Resource);
    FsRtlExitFileSystem();
}
