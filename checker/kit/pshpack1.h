/* irqlint kit: start packing on 1. Included many times on purpose. */
#pragma pack(push, 1)
