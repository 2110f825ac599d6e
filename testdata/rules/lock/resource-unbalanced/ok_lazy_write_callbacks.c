// The cache manager acquires through one callback and releases through the other.
#include <ntifs.h>

typedef struct _FCB {
    FSRTL_ADVANCED_FCB_HEADER Header;
    ERESOURCE Paging;
    PVOID LazyThread;
} FCB, *PFCB;

static BOOLEAN NTAPI AcquireForLazyWrite(PVOID Context, BOOLEAN Wait)
{
    PFCB fcb = Context;

    if (!ExAcquireResourceSharedLite(&fcb->Paging, Wait)) {
        return FALSE;
    }
    fcb->LazyThread = PsGetCurrentThread();
    return TRUE;
}

static VOID NTAPI ReleaseFromLazyWrite(PVOID Context)
{
    PFCB fcb = Context;

    fcb->LazyThread = NULL;
    ExReleaseResourceLite(&fcb->Paging);
}

VOID StartCaching_ok(PFILE_OBJECT FileObject, PCC_FILE_SIZES Sizes)
{
    static CACHE_MANAGER_CALLBACKS callbacks = {AcquireForLazyWrite, ReleaseFromLazyWrite, AcquireForLazyWrite,
                                                ReleaseFromLazyWrite};

    CcInitializeCacheMap(FileObject, Sizes, FALSE, &callbacks, FileObject->FsContext);
}
