/* irqlint kit: start packing on 2. Included many times on purpose. */
#pragma pack(push, 2)
