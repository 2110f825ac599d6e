// What the function driver of the data card offers to the drivers above it.
#pragma once

#define FILE_DEVICE_CARD 0x9c20

// Out: CARD_IDENTITY.
#define IOCTL_CARD_GET_IDENTITY CTL_CODE(FILE_DEVICE_CARD, 0x810, METHOD_BUFFERED, FILE_READ_DATA)
// Done when the transfers under way are.
#define IOCTL_CARD_QUIESCE CTL_CODE(FILE_DEVICE_CARD, 0x811, METHOD_BUFFERED, FILE_WRITE_DATA)
// In: CARD_BLINK. Internal, at any level up to DISPATCH_LEVEL; done when the lamp has blinked.
#define IOCTL_CARD_BLINK CTL_CODE(FILE_DEVICE_CARD, 0x812, METHOD_BUFFERED, FILE_WRITE_DATA)

typedef struct _CARD_IDENTITY {
    ULONG Serial;
    ULONG Revision;
} CARD_IDENTITY, *PCARD_IDENTITY;

typedef struct _CARD_BLINK {
    ULONG Times;
    ULONG Milliseconds;
} CARD_BLINK, *PCARD_BLINK;
