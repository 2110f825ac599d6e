// The owner may acquire again; as many releases as acquires.
#include <wdm.h>

typedef struct _BOOK {
    ERESOURCE Resource;
    ULONG Pages;
} BOOK, *PBOOK;

static VOID BookAdd(PBOOK Book)
{
    ExAcquireResourceExclusiveLite(&Book->Resource, TRUE);
    Book->Pages++;
    ExReleaseResourceLite(&Book->Resource);
}

VOID BookBind_ok(PBOOK Book)
{
    ULONG i;

    KeEnterCriticalRegion();
    ExAcquireResourceExclusiveLite(&Book->Resource, TRUE);
    for (i = 0; i < 4; i++) {
        BookAdd(Book);
    }
    ExReleaseResourceLite(&Book->Resource);
    KeLeaveCriticalRegion();
}
