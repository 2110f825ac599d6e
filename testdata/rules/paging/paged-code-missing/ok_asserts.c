// The assertion stands behind the declarations, behind a trace, or behind an early way out.
#include <wdm.h>

typedef struct _LIBRARY {
    ERESOURCE Resource;
    ULONG Books;
} LIBRARY, *PLIBRARY;

VOID LibraryOpen(PLIBRARY Library);
ULONG LibraryCount(PLIBRARY Library);
VOID LibraryClose(PLIBRARY Library);

#pragma alloc_text(PAGE, LibraryOpen, LibraryCount)
#pragma alloc_text("PAGE", LibraryClose)

VOID LibraryOpen(PLIBRARY Library)
{
    PAGED_CODE();
    ExInitializeResourceLite(&Library->Resource);
}

ULONG LibraryCount(PLIBRARY Library)
{
    ULONG books;

    DbgPrint("count of %p\n", Library);
    PAGED_CODE()

    KeEnterCriticalRegion();
    ExAcquireResourceSharedLite(&Library->Resource, TRUE);
    books = Library->Books;
    ExReleaseResourceLite(&Library->Resource);
    KeLeaveCriticalRegion();
    return books;
}

VOID LibraryClose(PLIBRARY Library)
{
    if (Library == NULL) {
        return;
    }
    PAGED_CODE();
    ExDeleteResourceLite(&Library->Resource);
}
