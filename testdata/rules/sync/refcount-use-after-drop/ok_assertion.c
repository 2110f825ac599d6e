// A check that the count never gets below zero, in debug builds.
#include <wdm.h>

typedef struct _FILE_STATE {
    LONG Handles;
} FILE_STATE, *PFILE_STATE;

VOID FileClose(PFILE_STATE File)
{
    InterlockedDecrement(&File->Handles);
    NT_ASSERT(File->Handles >= 0);
}
