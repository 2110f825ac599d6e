// The entry is missing, so it is made: under the shared ownership that is still there.
#include <ntifs.h>

typedef struct _DIR {
    ERESOURCE Resource;
    ULONG Names[32];
} DIR, *PDIR;

ULONG DirFind_bad(PDIR Dir, ULONG Hash)
{
    ULONG name;

    FsRtlEnterFileSystem();
    ExAcquireResourceSharedLite(&Dir->Resource, TRUE);
    name = Dir->Names[Hash % 32];
    if (name == 0) {
        ExAcquireResourceExclusiveLite(&Dir->Resource, TRUE); // expect: lock/resource-upgrade
        Dir->Names[Hash % 32] = Hash;
        ExReleaseResourceLite(&Dir->Resource);
    }
    ExReleaseResourceLite(&Dir->Resource);
    FsRtlExitFileSystem();
    return name;
}
